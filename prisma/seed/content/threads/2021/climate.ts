import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const energyLabelThread = thread({ proposalKey: 'energy-label' }, [
  starts(
    'CONCERN',
    'tahmina',
    ago(45),
    md`
      Nothing on water. In our delta, halls are planned where the aquifer has sunk by a metre in each of the past four
      years. A label that shows electricity alone will tell buyers that evaporation is free, since it is what one does
      to save electricity.
    `,
    [
      says(
        'lindqvist',
        md`
          I left water out because we are good at it and did not want to write a label that only we could pass. That
          was vanity of an odd kind. The next version will have it, by month.
        `,
        [
          says(
            'vunibola',
            md`
              By month *and by source*, please. A litre from the sea and a litre from a freshwater lens under an atoll
              are not the same litre.
            `,
            [
              says(
                'lindqvist',
                md`
                  In the version that I have just put up: withdrawn and evaporated, by month and by source, drinking
                  water apart. And a lower threshold in dry basins.
                `,
                [],
                { after: 490 },
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'carvell',
    ago(39),
    md`
      “All experiments that led to it” lets competitors read our research budget from the label. Publish the final run
      and a ratio in bands: less than twice, two to five times, more. It says what a buyer needs to know.
    `,
    [
      says(
        'reinholt',
        md`
          In the published cases the experiments use between three and eleven times the final run. A band of “more
          than five” hides the difference that matters most. Bands, if you must, but up to twenty.
        `,
      ),
      says(
        'luo',
        md`
          我们的看法与前一位相近，但理由不同：实验能耗的统计口径无法统一，失败的实验算不算、别的团队复用的算不算，各家不同。口径不统一的数字，公布了反而误导。
        `,
        [
          says(
            'keller',
            md`
              The accounting boundary is something that a standards group can settle in a year: everything billed to
              the project code, failures included, reuse divided by users. We would start on it tomorrow.
            `,
          ),
        ],
        { language: 'zh' },
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'vunibola',
    ago(18),
    md`
      With water in it, we support the second version. My government buys four services that would fall under it, and
      we would buy by the label from the next tender on.
    `,
  ),
  starts(
    'QUESTION',
    'lacombe',
    ago(10, 7),
    md`
      « Sans certificats achetés ailleurs » : très bien. Mais un centre raccordé directement à un barrage, hors
      réseau, comment le compte-t-on ? Chez nous, le cas se présente deux fois.
    `,
    [
      says(
        'lindqvist',
        md`
          As what it is, if the dam would otherwise not have been connected. If it was taken off the grid for the
          hall, then as the grid. I admit that lawyers will live on this sentence.
        `,
        [],
        { language: 'en' },
      ),
    ],
    { language: 'fr' },
  ),
]);

export const sharedObservationsThread = thread({ proposalKey: 'shared-observations' }, [
  starts(
    'CONCERN',
    'osei',
    ago(41),
    md`
      Two of our customers sell exactly these observations, to insurers, within the hour. Ten days of free use “for
      warnings alone” is acceptable to them if somebody can show that it *was* for warnings alone. Who can?
    `,
    [
      says(
        'vunibola',
        md`
          National services already receive data under such terms from satellites, and the terms have held for forty
          years because nobody wants to be the service that loses the feed. Reputation among eighty people who all
          know each other is an underrated institution.
        `,
        [
          says(
            'osei',
            md`
              I passed this on, and the customer laughed and agreed. They want the eighty to be eighty: a list,
              changed once a year.
            `,
          ),
        ],
      ),
    ],
  ),
  starts(
    'NEUTRAL',
    'lindqvist',
    ago(2, 1),
    md`
      To explain our standing aside in the poll: a subsidiary sells wind soundings, and ten days is about how long
      they are worth anything. We would lose some two hundred thousand a year. It is the right use of two hundred
      thousand; I was only not free to vote for it.
    `,
    [
      says(
        'vunibola',
        md`
          Thank you for the figure. I shall quote it whenever somebody tells me that the sums at stake are unknown.
        `,
        [],
        { after: 16 },
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'traore',
    ago(16),
    md`
      Une alerte qui n’atteint pas l’auditeur n’a pas eu lieu. Ajoutez à la dernière section un poste pour les radios
      : une station météo sur cinq à côté d’un émetteur, et quelqu’un pour traduire.
    `,
    [],
    { language: 'fr' },
  ),
]);
