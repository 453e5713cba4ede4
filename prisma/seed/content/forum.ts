import { edition2020 } from './editions/edition-2020.ts';
import { edition2021 } from './editions/edition-2021.ts';
import { md } from './text.ts';
import type { ForumSeed } from './types.ts';

export const forum: ForumSeed = {
  slug: 'ai-cooperation',
  name: 'International Forum for AI Cooperation',
  description:
    'A standing forum in which governments, companies, civil society, researchers, engineers, international ' +
    'organisations and media agree, or record why they do not, on how artificial intelligence is governed across borders.',
  timeZone: 'Asia/Shanghai',
  languages: ['en', 'zh', 'ar', 'fr'],
  about: md`
    ## What the forum is

    The forum meets once a year. It negotiates no treaty and binds nobody. It produces texts that its participants
    have tested against each other’s objections, with a count that shows who supports them and who does not.

    ## Who takes part

    Anybody may read. Those who wish to propose, comment or vote ask for accreditation in one of seven stakeholder
    groups. People speak for themselves or for an organisation; an organisation has one vote, cast by the person it
    names.

    ## How it decides

    A poll names its question, its electorate and its decision rule before it opens, and none of the three changes
    afterwards. The result is shown by group, with the working of the rule. Dissent is kept beside the result.

    ## Code of conduct

    1. Write about the text, not about the one who wrote it.
    2. Do not accuse a person or an organisation of an offence without a source that others can read.
    3. Say in what capacity you speak, and which interest you have in the matter.
    4. Do not post what another person told you in confidence, and no personal data of third parties.
    5. Do not advertise.
  `,
  editions: [edition2020, edition2021],
};
