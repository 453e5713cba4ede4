import { md } from '../text.ts';
import type { AgendaItemSeed } from '../types.ts';

const language = 'en';

/** What the seven thematic sessions take up. */
export const agenda2021Thematic: AgendaItemSeed[] = [
  {
    key: 'compute-access',
    number: 5,
    sessionKey: 'divide',
    title: 'Access to computing power',
    description: md`
      Most of the world’s training capacity stands in fewer than ten countries. Researchers elsewhere rent it, at
      prices that a public university cannot pay, under terms that it cannot negotiate. Should capacity be pooled,
      subsidised or built?
    `,
    language,
  },
  {
    key: 'languages',
    number: 6,
    sessionKey: 'divide',
    title: 'Languages without data',
    description: md`
      A service that understands forty languages leaves out several thousand. The item takes texts in any language of
      the edition. It asks who collects recordings and texts, who owns them, and what a speaker is owed.
    `,
    language,
  },
  {
    key: 'shared-ethics',
    number: 7,
    sessionKey: 'ethics',
    title: 'Principles in common, reasons of our own',
    description: md`
      More than a hundred documents state principles for AI. They agree on the nouns. The item asks where traditions
      differ in what follows from them, and whether a common practice needs a common justification.
    `,
    language,
  },
  {
    key: 'energy',
    number: 8,
    sessionKey: 'climate',
    title: 'Energy and water used by large models',
    description: md`
      Figures are published by some, estimated by others and compared by nobody. What should the operator of a large
      model disclose, per what unit, and who checks it?
    `,
    language,
  },
  {
    key: 'early-warning',
    number: 9,
    sessionKey: 'climate',
    title: 'Early warning of extreme weather',
    description: md`
      Learned models now forecast cyclones at a small part of the cost of physical ones. Those most exposed have the
      fewest observations to start them from. Which models and which observations should be common property?
    `,
    language,
  },
  {
    key: 'audits',
    number: 10,
    sessionKey: 'justice',
    title: 'Independent audits of high-risk systems',
    description: md`
      Audits are asked for in most strategies and defined in few. The session has before it one long proposal and two
      short ones. The disputed points are access to the system, publication of the findings and who pays the auditor.
    `,
    language,
  },
  {
    key: 'human-review',
    number: 11,
    sessionKey: 'justice',
    title: 'Review by a person of decisions on public benefits',
    description: md`
      Pensions, disability support and child benefit are increasingly granted, checked and withdrawn by systems. The
      item asks what a person may demand whose benefit was stopped: reasons, a hearing, payment in the meantime.
    `,
    language,
  },
  {
    key: 'small-firms',
    number: 12,
    sessionKey: 'enterprises',
    title: 'Duties of enterprises, large and small',
    description: md`
      Duties written for the largest developers bind those who only build on them. The item asks how duties should be
      divided along the chain, and which of them should depend on size, on risk, or on neither.
    `,
    language,
  },
  {
    key: 'ageing',
    number: 13,
    sessionKey: 'society',
    title: 'Older persons, care and work in an automated society',
    description: md`
      A counter closed in favour of an application is a saving for one and a wall for another. The item covers
      services for older persons, automated care, and those whose work changes. Texts in Chinese are welcome; the
      session is interpreted.
    `,
    language,
  },
  {
    key: 'immersive',
    number: 14,
    sessionKey: 'frontier',
    title: 'Frontier models and immersive environments',
    description: md`
      Two subjects that meet in one question, which is what may be observed: of a model before it is released, by
      those outside the firm that made it, and of a person inside an immersive environment, by the one who runs it.
    `,
    language,
  },
];
