import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const computeCommonsThread = thread({ proposalKey: 'compute-commons' }, [
  starts(
    'CONCERN',
    'adeyemi',
    ago(49),
    md`
      I run the cluster of a university with power for fourteen hours a day. Two million hours in a hall in Oregon do
      not help a student whose connection drops while uploading forty gigabytes. Please let up to a fifth of an
      allotment be spent on storage and links at home.
    `,
    [
      says(
        'wirawan',
        md`
          A fifth is more than the donors of the hours will like, since hours cost them little and links cost money.
          Would a tenth in cash, beside the hours, serve you?
        `,
        [
          says(
            'adeyemi',
            md`
              A tenth in cash would serve me better than all of the hours. I mean this as information, not as irony.
            `,
            [
              says(
                'osei',
                md`
                  From the side that gives the hours: cash comes out of a different budget with a different owner, and
                  I have tried. What I *can* get approved is shipping disks, and engineers on loan for three months.
                `,
                [
                  says(
                    'adeyemi',
                    md`
                      Then ship disks. And lend the engineers to the network operator, not to us; that is where the
                      forty gigabytes get stuck.
                    `,
                    [
                      says(
                        'manaia',
                        md`
                          The Pacific operators would put up a cache in Suva on the same terms. Two disks a month by
                          plane have more bandwidth than the cable that you are negotiating about.
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
    'OPPOSE',
    'raghavan',
    ago(43, 3),
    md`
      Two per cent of accelerator hours of those who use public land or power: this is every provider in my country,
      since there is no other land or power. A levy in kind on Indian firms that is allotted by a bank abroad will not
      pass in Delhi, whatever I think of it.
    `,
    [
      says(
        'menon',
        md`
          It would not pass as a levy. It could pass as a condition of the *next* incentive scheme, for halls not yet
          built. I cannot speak for the finance side.
        `,
      ),
      says(
        'wirawan',
        md`
          New halls only, from the second year on: then the reserve is a third smaller and signed three years earlier.
          I will put both versions to the board.
        `,
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'tahmina',
    ago(30),
    md`
      We forecast river erosion for 140 villages on a gaming computer that belongs to my cousin. Fifty thousand hours
      would be a revolution. Will a youth association without a professor be eligible, or only “universities and
      public laboratories”?
    `,
    [
      says(
        'wirawan',
        md`
          As it is written, no. It should be: any body of public interest with a host institution that answers for it.
          I have noted it.
        `,
      ),
    ],
  ),
]);

export const droitAuCalculThread = thread({ proposalKey: 'droit-au-calcul', language: 'fr' }, [
  starts(
    'SUPPORT',
    'diop',
    ago(42),
    md`
      Le gouvernement soutient l’idée des quatre centres et propose un site. Une réserve cependant : cinq mégawatts,
      c’est la consommation d’une ville moyenne. Tant que des quartiers entiers subissent des coupures, je ne peux pas
      défendre un centre alimenté par le réseau.
    `,
    [
      says(
        'sow',
        md`
          D’où les 70 % de solaire ou d’hydraulique. Mais vous avez raison, le texte ne dit rien des 30 % restants.
          Ajoutons : *jamais prioritaire sur les usages domestiques*, et arrêt programmé aux heures de pointe.
        `,
        [
          says(
            'wirawan',
            md`
              A hall that stops at peak hours costs about a quarter more per useful hour, since the machines age all
              the same. It can be defended. But put the figure into the text before an economist does it for you.
            `,
            [
              says(
                'sow',
                md`
                  Nous l’ajouterons. À coût complet, cela reste inférieur au prix que paient aujourd’hui nos
                  doctorants à l’heure, par carte bancaire personnelle.
                `,
              ),
            ],
            { language: 'en' },
          ),
        ],
      ),
    ],
  ),
  starts(
    'CONCERN',
    'lacombe',
    ago(36),
    md`
      Dix ans de financement, c’est deux à trois générations de matériel. Qui paie le renouvellement de la sixième
      année ? J’ai vu trop de centres inaugurés par un ministre et fermés par un fournisseur de pièces.
    `,
    [
      says(
        'ndiaye',
        md`
          La question est juste, mais on ne la pose jamais pour les heures offertes : là, le renouvellement est décidé
          par d’autres, et nous l’apprenons par courriel.
        `,
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'carvell',
    ago(25, 4),
    md`
      By the time the first hall opens, in year four, its machines are two generations behind, and your students will
      rent ours anyway. I say this as somebody who would sell the machines to you: buy people, not halls.
    `,
    [
      says(
        'traore',
        md`
          On nous disait la même chose des imprimeries, puis des émetteurs. Aujourd’hui, les radios qui possèdent leur
          émetteur sont celles qui émettent encore.
        `,
      ),
    ],
    { language: 'en' },
  ),
]);
