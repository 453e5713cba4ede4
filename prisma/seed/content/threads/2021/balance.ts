import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const fiveDecisionsThread = thread({ proposalKey: 'five-decisions' }, [
  starts(
    'CONCERN',
    'whitlock',
    ago(52),
    md`
      The first item will keep most defence ministries from signing, including some that observe it. Missile defence
      on ships engages in four seconds. Either the list means force against *persons*, and then say that a missile is
      none, or it means all force and ends at item one.
    `,
    [
      says(
        'whelan',
        md`
          It says “against a human being” and means it. A missile is not one. A ship that fires it is full of them,
          however, and I have no sentence for that yet.
        `,
        [
          says(
            'fang',
            md`
              不妨写成：“以人为目标使用武力”。以来袭武器为目标的自动防御不在其列；但设定防御区域、选择启动时机的人，应当是可以追查的。
            `,
            [
              says(
                'whelan',
                md`
                  “Targeting a human being”, with a traceable person for where and when the defence is switched on.
                  Adopted, with thanks.
                `,
              ),
            ],
            { language: 'zh' },
          ),
        ],
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'okafor',
    ago(37, 4),
    md`
      On item four I must dissent as somebody who has stood on such wards. With one doctor for ninety beds, “a named
      person who has the time” does not exist. A triage protocol that a machine applies evenly may be the most humane
      thing available. The list protects patients who already have a doctor.
    `,
    [
      says(
        'ito',
        md`
          One may accept the protocol and still ask that somebody *speaks its result aloud*: to the family, with a
          name. In several traditions that I work on, what wrongs the dying is less the rule than being decided upon
          by nobody.
        `,
        [
          says(
            'okafor',
            md`
              That I can sign. A person who answers for it, even where there is no person who could have decided
              otherwise.
            `,
          ),
        ],
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'duarte',
    ago(20),
    md`
      We looked at our own practice on item three. The system that ranks reports of neglect decides on nothing; but of
      9,400 cases that it ranked low, a person opened twelve. By the test in the third section, we have automated it.
      We will say so to the forum.
    `,
  ),
]);

export const reversibilityThread = thread({ proposalKey: 'reversibility', language: 'fr' }, [
  starts(
    'CONCERN',
    'diop',
    ago(41),
    md`
      Garder un effectif formé à hauteur d’un dixième des dossiers suppose d’avoir eu cet effectif. Plusieurs de nos
      services n’ont jamais existé autrement qu’en ligne. Pour eux, la réversibilité n’est pas un retour : c’est une
      création.
    `,
    [
      says(
        'lacombe',
        md`
          C’est vrai, et c’est aussi la situation la plus risquée. Je propose pour ces services un seuil plus bas, un
          vingtième, mais l’exercice annuel sans exception.
        `,
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'leclerc',
    ago(23),
    md`
      L’Office a dû, l’an dernier, reprendre à la main l’attribution de bourses pendant douze jours. Personne n’avait
      la règle écrite. La première ligne de votre liste nous aurait épargné onze de ces douze jours.
    `,
  ),
]);
