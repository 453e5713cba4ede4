import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened } from '../proposal.ts';

export const fiveDecisions = opened(
  {
    key: 'five-decisions',
    itemKey: 'balance',
    submitterKey: 'whelan',
    title: 'Five decisions that stay with a person who may refuse',
    body: md`
      ## The list

      No system, however accurate, takes the following decisions without a named person who has the time, the
      knowledge and the authority to decide otherwise:

      1. to use force against a human being;
      2. to deprive somebody of liberty, or to prolong it;
      3. to take a child from its family;
      4. to end a treatment without which the patient will die;
      5. to take away a nationality or a right of residence.

      ## Why a list and not a principle

      “Meaningful human control” has been in every document of the past ten years, and in the same ten years each of
      these five has been automated somewhere in effect: by giving the person ninety seconds, or four hundred cases a
      day, or a manager who asks for the reasons of deviations only. A list can be checked against practice.

      ## What makes a person real

      - time: no fewer minutes for the case than the operator’s own guidance deems necessary, and that guidance is
        public;
      - knowledge: the grounds are shown before the recommendation, not after it;
      - authority: a decision against the recommendation needs no more justification than one in line with it;
      - evidence: where fewer than one decision in two hundred departs from the recommendation, somebody from outside
        looks into why.

      ## For those who have already automated

      A state that finds itself outside the list says so to the forum within a year, with a date by which it will be
      inside. It is not named in any ranking for having said so.
    `,
  },
  ago(56),
);

export const reversibility = opened(
  {
    key: 'reversibility',
    itemKey: 'balance',
    submitterKey: 'lacombe',
    organisationKey: 'paris',
    language: 'fr',
    title: 'Principe de réversibilité : ne rien automatiser que l’on ne sache reprendre à la main',
    body: md`
      ## Constat

      Les administrations savent passer d’un guichet à un algorithme. Elles savent rarement faire le chemin inverse :
      les agents sont partis, les formulaires ont disparu, et le seul à connaître la règle est le prestataire. Au bout
      de trois ans, on ne garde pas un système parce qu’il est bon, mais parce que l’on ne peut plus s’en passer.

      ## Proposition

      Avant de confier à un système apprenant une décision individuelle, l’autorité publique établit qu’elle saurait,
      en trente jours, rendre la même décision sans lui. Elle conserve à cette fin :

      - la règle appliquée, rédigée en langue courante et opposable à l’administration elle-même ;
      - un effectif formé, à hauteur d’au moins un dixième des dossiers traités ;
      - les données d’entrée dans un format qu’un autre outil peut lire ;
      - une clause de sortie sans pénalité dans le contrat.

      ## Exercice annuel

      Une fois par an, pendant une semaine, un échantillon tiré au sort est traité à la main. On compare les délais,
      les erreurs et les réclamations. Le résultat est publié. Si la reprise échoue, aucune extension du système n’est
      autorisée avant que l’exercice ait réussi.

      ## Ce que le principe ne dit pas

      Il ne dit pas qu’il faut renoncer à automatiser, ni que l’agent décide mieux que la machine. Il dit qu’une
      administration qui ne peut plus changer d’avis n’a plus de politique : elle a un fournisseur.
    `,
  },
  ago(47),
);
