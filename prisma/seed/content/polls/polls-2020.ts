import type { PollSeed } from '../types.ts';
import { everyGroup } from './electorate.ts';
import { because, cast, poll } from './poll.ts';

/** The four polls of the edition of 2020, decided in its last two weeks. */
const terms = {
  method: 'SUPPORT_SCALE',
  secrecy: 'NAMED',
  resultsShown: 'ALWAYS',
  electorate: everyGroup,
  createdAt: '2020-12-13T02:00:00Z',
  opensAt: '2020-12-15T01:00:00Z',
  closesAt: '2020-12-22T10:00:00Z',
  state: 'PUBLISHED',
  publishedAt: '2020-12-23T04:00:00Z',
} as const;

export const polls2020: PollSeed[] = [
  poll(
    {
      ...terms,
      key: 'first-thirty-days-poll',
      itemKey: 'epidemic-models',
      proposalKey: 'first-thirty-days',
      question: 'Shall the forum recommend what is shared in the first thirty days of an outbreak, as proposed?',
      unit: 'ORGANISATION',
      rule: 'two-thirds',
      verdict: 'PASSED',
    },
    [
      ...cast('SUPPORT', 'shen achieng brandt duarte naglaa diop luo balogun peeters mokoena ibarra maysa'),
      ...cast('SUPPORT', 'fang sow reinholt arango vandijk gebreyes almeida ashdown'),
      ...because(
        'OPPOSE',
        'carvell',
        'The paragraph on liability protects states only. It should protect those who supply the model as well.',
      ),
      ...because(
        'OPPOSE',
        'keller',
        'A duty to publish “in a common notation” that does not exist will be met by nobody.',
      ),
      ...cast('OPPOSE', 'lindqvist'),
      ...because(
        'ABSTAIN',
        'menon',
        'Counts by district are a matter for the states of our union; I have no mandate to bind them.',
      ),
      ...because(
        'ABSTAIN',
        'whitlock',
        'We share all of this already, and await the review of the health regulations.',
      ),
    ],
    6,
  ),
  poll(
    {
      ...terms,
      key: 'emergency-sunset-poll',
      itemKey: 'emergency-tools',
      proposalKey: 'emergency-sunset',
      question: 'Shall emergency tools end after 180 days unless a public report shows that they work?',
      unit: 'PERSON',
      rule: 'two-thirds-and-every-group',
      verdict: 'PASSED',
    },
    [
      ...cast('SUPPORT', 'achieng brandt duarte naglaa diop whitlock lindqvist balogun peeters'),
      ...cast('SUPPORT', 'mokoena ibarra maysa ndiaye fang sow reinholt arango keller vandijk novak gebreyes ashdown'),
      ...because('OPPOSE', 'menon', 'An end by calendar is no way to deal with a virus that keeps none.'),
      ...because('OPPOSE', 'shen', 'The end belongs to the authority that is answerable for public health.'),
      ...because('OPPOSE', 'luo', '一百八十天过短，停用与重启的成本没有人承担。'),
      ...cast('OPPOSE', 'carvell'),
      ...cast('ABSTAIN', 'almeida'),
    ],
    6,
  ),
  poll(
    {
      ...terms,
      key: 'neighbour-notice-poll',
      itemKey: 'incident-notification',
      proposalKey: 'neighbour-notice',
      question: 'Shall states be bound to notify each other of failures in systems that are used in both?',
      unit: 'ORGANISATION',
      rule: 'every-group-majority',
      verdict: 'FAILED',
    },
    [
      ...cast('SUPPORT', 'achieng brandt duarte naglaa diop shen balogun mokoena ibarra maysa'),
      ...cast('SUPPORT', 'fang sow reinholt arango vandijk gebreyes almeida ashdown'),
      ...because(
        'OPPOSE',
        'carvell',
        'Without protection for the notice itself there will be fewer notices, not more.',
      ),
      ...because('OPPOSE', 'luo', '十天的期限内往往连故障原因都不清楚，过早通报会造成误解。'),
      ...because('OPPOSE', 'peeters', 'Small suppliers cannot name states that only their distributors know.'),
      ...cast('OPPOSE', 'lindqvist'),
      ...because('OPPOSE', 'whitlock', 'A duty towards all states cannot be accepted without a treaty.'),
      ...cast('ABSTAIN', 'menon keller'),
    ],
    6,
  ),
  poll(
    {
      ...terms,
      key: 'signed-manifests-poll',
      itemKey: 'training-data-security',
      proposalKey: 'signed-manifests',
      question: 'Shall signed manifests be recommended to all who publish data sets for training?',
      unit: 'ORGANISATION',
      rule: 'iso',
      params: { nationalMembers: 'government' },
      verdict: 'FAILED',
    },
    [
      ...cast('SUPPORT', 'achieng brandt duarte diop naglaa balogun mokoena ibarra maysa'),
      ...cast('SUPPORT', 'fang sow reinholt arango keller vandijk gebreyes almeida'),
      ...because(
        'OPPOSE',
        'whitlock',
        'A security measure that discloses sources should not be adopted before the effect on copyright is known.',
      ),
      ...because('OPPOSE', 'shen', '清单应当由数据集所在国的标准规定，论坛可以推荐目标，不宜推荐格式。'),
      ...because('OPPOSE', 'carvell', 'Sources are a trade secret. Hashes we would publish.'),
      ...because('OPPOSE', 'lindqvist', 'We support hashes and dates, and not the publication of sources.'),
      ...because('OPPOSE', 'luo', '抓取来源的公布会引发大量诉讼，应先有责任豁免。'),
      ...because(
        'OPPOSE',
        'peeters',
        'Five weeks of one machine is nothing for some, and more than they have for others.',
      ),
      ...cast('OPPOSE', 'ashdown'),
      ...cast('ABSTAIN', 'menon'),
    ],
    6,
  ),
];
