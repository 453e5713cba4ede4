import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const arabicCommonsThread = thread({ proposalKey: 'arabic-commons', language: 'ar' }, [
  starts(
    'SUPPORT',
    'haddad',
    ago(46),
    md`
      أؤيد المقترح، وأتحفظ على سقف الخُمس لكل لهجة. فمن يحدد أين تنتهي لهجة وتبدأ أخرى؟ لهجة وجدة أقرب إلى تلمسان منها
      إلى الدار البيضاء. أقترح أن يكون التوزيع بحسب المناطق، وهي معلومة لا خلاف فيها.
    `,
    [
      says(
        'maysa',
        md`
          ملاحظة في محلها. سنعتمد التوزيع بحسب مكان نشأة المتكلم لا بحسب اسم لهجته، ونترك التصنيف اللغوي للباحثين.
        `,
        [
          says(
            'haddad',
            md`
              مكان النشأة جيد، بشرط ألا يكون دقيقاً إلى حد يكشف هوية المتكلم. في قرية من ثلاثمئة نسمة يكفي ذكر العمر
              والمهنة ليُعرف صاحب الصوت.
            `,
            [
              says(
                'maysa',
                md`
                  نكتفي إذن بالمحافظة والفئة العمرية، ولا تُذكر المهنة إلا إذا كان التسجيل عنها.
                `,
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'CONCERN',
    'naglaa',
    ago(40),
    md`
      نرحب بالفكرة، غير أن مجلساً من أحد عشر عضواً ليس فيه ممثل واحد للجهات الحكومية سيصعب عليه أن يحصل على تسجيلات
      المستشفيات ومراكز الخدمة، وهي أثمن ما لدينا. لا نطلب رئاسة المجلس، نطلب مقعداً.
    `,
    [
      says(
        'maysa',
        md`
          تجربتنا أن وجود مقعد حكومي يجعل كثيراً من الناس يمتنعون عن التسجيل، حتى حين تكون النية حسنة. هل تقبلون بصفة
          مراقب يحضر ولا يصوّت؟
        `,
        [
          says(
            'naglaa',
            md`
              المراقب لا يستطيع أن يلتزم، ومن لا يستطيع أن يلتزم لا يستطيع أن يسلّم بيانات. ربما كان الحل اتفاقية
              منفصلة بين المجلس وكل جهة، تُنشر بكاملها.
            `,
            [
              says(
                'karam',
                md`
                  اتفاقية تُنشر بكاملها أفضل من مقعد لا يُنشر ما يدور حوله. هذا رأيي صحفياً على الأقل.
                `,
                [
                  says(
                    'maysa',
                    md`
                      نقبل بالاتفاقيات المنشورة، وسنضيفها إلى قسم الإدارة قبل انعقاد الجلسة.
                    `,
                    [
                      says(
                        'naglaa',
                        md`
                          على هذا الأساس تؤيد الهيئة المقترح.
                        `,
                      ),
                    ],
                  ),
                ],
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'QUESTION',
    'osei',
    ago(19),
    md`
      How was the threshold of five million chosen? A company of our size will pay without noticing. A hospital
      start-up in Amman with six million in revenue and no profit will use scraped data instead, which is the opposite
      of what you want.
    `,
    [
      says(
        'maysa',
        md`
          اخترناه قياساً على رخص قواعد البيانات الطبية. ونوافق على أن الربح معيار أعدل من الإيراد في السنوات الثلاث
          الأولى من عمر الشركة.
        `,
      ),
    ],
    { language: 'en' },
  ),
  starts(
    'OPPOSE',
    'raghavan',
    ago(0, 21),
    md`
      A licence fee per language adds up. We serve 22 languages; if each has its own commons with its own council, my
      smallest customer signs 22 contracts. One clearing house for all commons, or we shall serve four languages well
      and eighteen not at all.
    `,
    [
      says(
        'haddad',
        md`
          اعتراض وجيه. مكتب مقاصة واحد للتراخيص لا يمنع أن يبقى لكل مشاع مجلسه وشروطه. لعل الجهة المناسبة لاستضافته هي
          مكتب المشاعات البياناتية.
        `,
        [
          says(
            'leclerc',
            md`
              The Office could host a clearing house, and would be glad to be asked in writing by two councils. One
              council exists; are there others who would join?
            `,
            [],
            { language: 'en', after: 6 },
          ),
        ],
        { after: 7 },
      ),
    ],
    { language: 'en' },
  ),
]);

export const dialectBenchmarkThread = thread({ proposalKey: 'dialect-benchmark', language: 'ar' }, [
  starts(
    'SUPPORT',
    'maysa',
    ago(37),
    md`
      أهم ما في النص نشر النتيجة لكل لهجة على حدة. المتوسط هو المكان الذي تختبئ فيه الأقليات.
    `,
  ),
  starts(
    'CONCERN',
    'naglaa',
    ago(33),
    md`
      حد الخطأ المقترح، واحد من كل عشرة، لا يحققه موظفونا اليوم في بعض المكاتب. هل نطلب من الآلة ما لا نطلبه من
      الإنسان؟
    `,
    [
      says(
        'haddad',
        md`
          نعم، لسبب بسيط: الموظف الذي لا يفهم يسأل مرة أخرى، والآلة التي لا تفهم تجيب. لكنني مستعد لقياس أداء الموظفين
          بالاختبار نفسه، ونشر النتيجتين معاً.
        `,
      ),
    ],
  ),
]);

export const speakersConsentThread = thread({ proposalKey: 'speakers-consent' }, [
  starts(
    'SUPPORT',
    'bagwan',
    ago(35),
    md`
      In our mountains the elders said yes to a museum in 1974, and this year a grandchild heard the death chant as
      the sample of a synthesiser. The museum had kept every line of its licence. Consent of the people, and a way to
      take it back.
    `,
  ),
  starts(
    'CONCERN',
    'haddad',
    ago(31),
    md`
      “The body which the people itself recognises” is easily written. Among the Amazigh of my region there are at
      least three, and each says so of itself. A veto in the hands of the wrong one closes the language to the
      teachers who are keeping it alive.
    `,
    [
      says(
        'manaia',
        md`
          That is real. With us it was settled by letting each tribe hold the consent for what came from it, and
          nobody for the whole. It is slower. The schools were exempted from the beginning, and I should have written
          that here.
        `,
        [
          says(
            'haddad',
            md`
              With the schools exempted, and consent held where the recording was made, I withdraw the concern.
            `,
          ),
        ],
      ),
    ],
  ),
]);
