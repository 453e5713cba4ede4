import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened } from '../proposal.ts';

export const arabicCommons = opened(
  {
    key: 'arabic-commons',
    itemKey: 'languages',
    submitterKey: 'maysa',
    organisationKey: 'lisan',
    language: 'ar',
    title: 'مشاع لغوي عربي مفتوح تملكه المجتمعات التي أنتجته',
    body: md`
      ## المشكلة

      يتحدث العربية أكثر من أربعمئة مليون إنسان، ومع ذلك فإن معظم ما تتعلم منه الأنظمة نصوص إخبارية فصيحة أو ترجمات
      آلية رديئة. أما كلام الناس في البيت والسوق والمستشفى فغائب أو مأخوذ من شبكات التواصل بلا علم أصحابه. والنتيجة
      خدمات تفهم نشرة الأخبار ولا تفهم المريض.

      ## المقترح

      إنشاء مشاع لغوي تديره جمعيات ومكتبات وجامعات في المنطقة، يقوم على أربعة مبادئ:

      - **الرضا:** لا يُسجَّل صوت ولا يُنشر نص إلا بموافقة صاحبه موافقةً يفهمها، وله أن يسحبها.
      - **التنوع:** لا تتجاوز حصة أي لهجة خُمس المادة، ويُخصَّص الثلث لكبار السن وسكان الأرياف.
      - **المقابل:** يُدفع للمتحدث أجر عن وقته، وتعود نسبة من كل ترخيص تجاري إلى المجتمع الذي سُجّلت لهجته.
      - **الانفتاح:** المادة مجانية للبحث والتعليم والخدمات العامة، وبترخيص مدفوع لمن يتجاوز دخله السنوي خمسة ملايين
        دولار.

      ## الإدارة

      يدير المشاع مجلس من أحد عشر عضواً: خمسة تختارهم الجمعيات، وثلاثة من الجامعات، واثنان من المكتبات الوطنية، وواحد
      من الشركات المرخَّص لها. ولا يُباع المشاع ولا يُرهن، وإذا حُلّ المجلس آلت المادة إلى المكتبات الوطنية.

      ## ما لا نطلبه

      لا نطلب منع أحد من جمع مادته الخاصة وفق القانون، ولا نطلب معياراً واحداً للكتابة باللهجات. نطلب أن يكون للمتكلم
      رأي في مصير كلامه.
    `,
  },
  ago(50),
);

export const dialectBenchmark = opened(
  {
    key: 'dialect-benchmark',
    itemKey: 'languages',
    submitterKey: 'haddad',
    language: 'ar',
    title: 'اختبار عام للخدمات الحكومية باللهجات واللغات المحلية',
    body: md`
      ## الفكرة

      قبل أن تعتمد جهة حكومية مساعداً صوتياً أو نظاماً للردود الآلية، ينبغي أن تعرف، وأن يعرف الناس، كم يخطئ مع من لا
      يتكلم الفصحى. يقترح هذا النص اختباراً عاماً بسيطاً تُنشر نتيجته قبل التعاقد.

      ## كيف يعمل الاختبار

      1. تُجمع مئتا محادثة حقيقية لكل لهجة أو لغة محلية من مكاتب الخدمة، بعد إزالة ما يدل على أصحابها.
      2. تُحفظ المحادثات لدى جهة محايدة ولا تُسلَّم إلى الموردين.
      3. يُقاس أمران: هل فُهم الطلب؟ وهل انتهت المحادثة بما يحتاجه صاحبها؟
      4. تُنشر النتيجة لكل لهجة على حدة، لا متوسطاً واحداً يخفي الفروق.

      ## الحد الأدنى

      لا يُستعمل النظام مع الجمهور إذا فشل في أكثر من واحدة من كل عشر محادثات في أي لهجة يتكلمها خمسة في المئة من
      السكان فأكثر، ما لم يُتح في كل مكالمة طريق مباشر إلى موظف.

      ## اللغات غير العربية

      يشمل الاختبار الأمازيغية والنوبية والكردية والسريانية وغيرها من لغات المنطقة. استبعادها بحجة قلة المتحدثين هو
      بالضبط ما يجعل عددهم يقلّ.
    `,
  },
  ago(41),
);

export const speakersConsent = opened(
  {
    key: 'speakers-consent',
    itemKey: 'languages',
    submitterKey: 'manaia',
    title: 'A people decides about its language: consent above the level of the speaker',
    body: md`
      ## What individual consent misses

      A grandmother can consent to a recording of her voice. She cannot consent for the songs in it, which belong to
      her people and some of which may not be heard by everybody. Licences ask the speaker. Nobody asks the people.

      ## The proposal

      - A collection of recordings or texts in the language of an indigenous people needs, beside the speaker’s
        consent, that of the body which the people itself recognises for the purpose.
      - The body may set conditions: kinds of use, parts that stay closed, a share of income, the return of a copy.
      - Where no such body exists, the collection waits. Silence is not consent.
      - Conditions travel with the data. A model trained on them carries a notice that names them.

      ## Existing collections

      Holders of existing collections write to the peoples concerned within two years, offer a copy, and ask. Until
      there is an answer no *new* licence is granted.

      ## Relation to other texts

      The proposal for an Arabic commons concerns a language with states behind it. This one concerns peoples who have
      none, or whose state once forbade the language. The same rule would not fit both.
    `,
  },
  ago(39),
);
