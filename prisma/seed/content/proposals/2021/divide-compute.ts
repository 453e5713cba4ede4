import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened } from '../proposal.ts';

export const computeCommons = opened(
  {
    key: 'compute-commons',
    itemKey: 'compute-access',
    submitterKey: 'wirawan',
    organisationKey: 'southern-bank',
    title: 'A pooled reserve of computing time for public research',
    body: md`
      ## What is missing

      In the 46 countries in which the bank lends, universities together hold less training capacity than one
      commercial hall of medium size. Building a hall in each would be slow, dear and in many places without power.
      The proposal pools time instead of machines.

      ## The reserve

      1. Providers who benefit from public land, power or tax relief place two per cent of their accelerator hours in
         a reserve.
      2. The bank buys a further 40 million accelerator hours a year at cost, and settles the difference of
         currencies.
      3. Universities and public laboratories in eligible countries draw on the reserve without payment.

      ## Allocation

      Half is allotted by country, in equal shares; half by merit, judged by reviewers of whom no more than a third
      come from countries with a national facility. Unused hours of a country pass to its region after six months.

      | Project | Hours at most | Time to a decision |
      |---|---|---|
      | coursework and replication | 500 | one week, by the university itself |
      | research | 50,000 | six weeks |
      | training of a regional model | 2,000,000 | four months, once a year |

      ## Conditions

      - Results are published; models of public interest under a licence that allows local use.
      - Data stay under the law of the country from which they come, wherever the machine stands.
      - No use for surveillance of persons or for weapons.

      ## People

      Hours without engineers are wasted. A tenth of the budget pays cluster operators in the region, who are employed
      by universities and not by the reserve.
    `,
  },
  ago(52),
);

export const droitAuCalcul = opened(
  {
    key: 'droit-au-calcul',
    itemKey: 'compute-access',
    submitterKey: 'sow',
    organisationKey: 'fleuve',
    language: 'fr',
    title: 'Héberger ici : des centres de calcul régionaux plutôt que des heures offertes',
    body: md`
      ## Une objection de principe aux heures offertes

      Une réserve d’heures situées ailleurs donne accès à une machine, mais pas à ce qui s’apprend autour d’elle :
      l’exploiter, la réparer, négocier l’électricité, former ceux qui prendront la suite. Quand le don s’arrête, il
      ne reste rien. Nous avons connu cela avec les bibliothèques numériques des années deux mille.

      ## Ce que nous proposons

      - Quatre centres régionaux en Afrique, gérés par des consortiums d’universités publiques, d’une puissance de
        cinq mégawatts chacun.
      - Un financement pour dix ans, dont au moins un quart pour les salaires et la formation.
      - Une alimentation à 70 % solaire ou hydraulique, avec publication horaire de la consommation d’eau.
      - Des tarifs identiques pour toutes les universités de la région, qu’elles siègent ou non dans le consortium.

      ## Calendrier

      | Année | Étape |
      |---|---|
      | 1 | choix des sites, contrats d’électricité, premières bourses d’exploitants |
      | 2–3 | construction ; en attendant, heures achetées sur le marché |
      | 4 | ouverture du premier centre, évaluation publique |
      | 6 | ouverture des trois autres, si l’évaluation est favorable |

      ## Articulation avec la réserve

      Les deux textes ne s’excluent pas. Mais l’ordre compte : des heures offertes *en attendant* les centres
      préparent leur ouverture ; des heures offertes *à la place* des centres la rendent inutile.
    `,
  },
  ago(46),
);
