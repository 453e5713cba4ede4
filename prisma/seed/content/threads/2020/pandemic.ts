import { md } from '../../text.ts';
import { says, starts, thread } from '../thread.ts';

export const emergencySunsetThread = thread({ proposalKey: 'emergency-sunset' }, [
  starts(
    'CONCERN',
    'menon',
    '2020-11-05T06:00:00Z',
    md`
      “Nothing is exempt” cannot be meant. The oxygen dashboard that we set up in April under emergency powers follows
      cylinders, not people. By the letter of the text we should have to switch it off in the middle of a wave.
    `,
    [
      says(
        'ibarra',
        md`
          The first sentence speaks of systems that trace, score or admit *people*. Cylinders are safe. If the
          dashboard shows who lies beside the cylinder, then it is no longer about cylinders.
        `,
        [
          says(
            'menon',
            md`
              It shows the ward. In a ward of two beds that is a person. I am not being difficult: this is where such
              a rule is decided in practice, by a tired engineer at midnight.
            `,
            [
              says(
                'arango',
                md`
                  Then let the rule help the engineer: a system counts as being about people when somebody who works
                  there could tell who is meant. It is a question that can be answered at midnight.
                `,
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'luo',
    '2020-11-12T03:00:00Z',
    md`
      一百八十天对疫情来说太短。病毒不会按照法律的日历消失，而系统停用再启用的成本由企业承担。建议改为以公共卫生紧急状态的正式结束为准，再加九十天。
    `,
    [
      says(
        'ibarra',
        md`
          The formal end of an emergency is declared by those who enjoy its powers. There are places where it has been
          awaited since 1981.
        `,
        [],
        { language: 'en' },
      ),
    ],
    { language: 'zh' },
  ),
  starts(
    'SUPPORT',
    'ndiaye',
    '2020-12-02T12:00:00Z',
    md`
      Chez nous, l’application de suivi n’a plus d’utilisateurs depuis juin, mais le fichier des numéros existe
      toujours et personne ne sait qui en répond. Une fin automatique n’est pas une contrainte, c’est un service rendu
      à l’administration.
    `,
    [],
    { language: 'fr' },
  ),
]);

export const firstThirtyDaysThread = thread({ proposalKey: 'first-thirty-days' }, [
  starts(
    'SUPPORT',
    'achieng',
    '2020-11-06T07:00:00Z',
    md`
      We shared daily counts from the second week on. The first to write to us about them were airlines and insurers,
      not laboratories. The paragraph on visas, loans and trade is the one that makes the others possible. Do not
      trade it away.
    `,
    [
      says(
        'gebreyes',
        md`
          It is the paragraph for which the organisation adopted the text. It will stay or we will withdraw.
        `,
      ),
    ],
  ),
  starts(
    'CONCERN',
    'keller',
    '2020-11-18T13:00:00Z',
    md`
      “In a common notation” hides two years of work. There are at least six notations for compartment models, and
      each was written to replace the other five. Name one that exists and accept its faults.
    `,
    [
      says(
        'reinholt',
        md`
          A table with the name, unit, estimate and interval of each parameter, as a text file. It is no notation, but
          everybody can read it tonight.
        `,
      ),
    ],
  ),
]);
