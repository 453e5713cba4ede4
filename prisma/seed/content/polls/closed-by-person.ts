import type { PollSeed } from '../types.ts';
import { ago } from '../when.ts';
import { everyGroup } from './electorate.ts';
import { because, cast, poll } from './poll.ts';

/** Polls of the current edition that are over, by persons: published, closed and void. */
export const closedByPerson: PollSeed[] = [
  poll(
    {
      key: 'energy-label-poll',
      itemKey: 'energy',
      proposalKey: 'energy-label',
      question: 'Should the label for energy and water, in its second version, go forward to the forum?',
      method: 'SUPPORT_SCALE',
      unit: 'PERSON',
      secrecy: 'NAMED',
      resultsShown: 'ALWAYS',
      electorate: everyGroup,
      rule: 'ieee',
      opensAt: ago(17),
      closesAt: ago(6, 12),
      state: 'PUBLISHED',
      publishedAt: ago(5, 12),
      verdict: 'PASSED',
    },
    [
      ...cast('SUPPORT', 'qiao achieng brandt duarte naglaa diop tamm vunibola lacombe osei yoon balogun ferrari'),
      ...cast(
        'SUPPORT',
        'mokoena pillay ibarra maysa byrne tahmina xu ndiaye bagwan fang sow reinholt arango okafor haddad',
      ),
      ...cast('SUPPORT', 'keller vandijk adeyemi huynh manaia almeida wirawan leclerc ashdown traore'),
      ...because('OPPOSE', 'carvell', 'Research budgets would be readable from the label.'),
      ...because('OPPOSE', 'luo', '实验能耗的统计口径尚不统一。'),
      ...because('OPPOSE', 'raghavan', 'The threshold for dry basins takes in university halls with two racks.'),
      ...cast('OPPOSE', 'whitlock'),
      ...because('ABSTAIN', 'menon', 'Under consultation with the ministry of power.'),
      ...cast('ABSTAIN', 'peeters whelan lu'),
      ...because('RECUSED', 'lindqvist', 'My company proposed the text and would be labelled by it.'),
    ],
    4,
  ),
  poll(
    {
      key: 'audits-lot',
      itemKey: 'audits',
      proposalKey: 'independent-audits',
      question: 'Where audits are required, should auditors be assigned by lot among those competent in the area?',
      method: 'SUPPORT_SCALE',
      unit: 'PERSON',
      secrecy: 'PSEUDONYMOUS',
      resultsShown: 'AFTER_CLOSING',
      electorate: everyGroup,
      rule: 'absolute-majority',
      opensAt: ago(12),
      closesAt: ago(1, 5),
      state: 'CLOSED',
      verdict: 'FAILED',
    },
    [
      ...cast('SUPPORT', 'achieng brandt duarte diop tamm lacombe lindqvist balogun mokoena pillay ibarra maysa byrne'),
      ...cast(
        'SUPPORT',
        'kowalska bagwan ndiaye sow reinholt arango whelan huynh novak vandijk almeida ashdown karam traore',
      ),
      ...cast('OPPOSE', 'shen qiao menon whitlock carvell osei luo raghavan peeters yoon guo tremblay'),
      ...cast('ABSTAIN', 'naglaa vunibola ferrari keller wirawan'),
    ],
    5,
  ),
  poll(
    {
      key: 'speakers-consent-poll',
      itemKey: 'languages',
      proposalKey: 'speakers-consent',
      question:
        'Can you live with consent of the people, beside that of the speaker, as the rule for indigenous languages?',
      method: 'CONSENT',
      unit: 'PERSON',
      secrecy: 'NAMED',
      resultsShown: 'ALWAYS',
      electorate: ['civil-society', 'academia', 'technical-community', 'international-organisation'],
      rule: 'no-objection',
      opensAt: ago(22),
      closesAt: ago(14),
      state: 'PUBLISHED',
      publishedAt: ago(13),
      verdict: 'FAILED',
    },
    [
      ...cast(
        'SUPPORT',
        'mokoena pillay ibarra tahmina bagwan kowalska sow arango haddad ito manaia adeyemi almeida leclerc',
      ),
      ...because(
        'STAND_ASIDE',
        'whelan',
        'Archives of the dead have no people left who could be asked, and the text does not see them. I will not stop it for that.',
      ),
      ...because('STAND_ASIDE', 'maysa', 'The rule is right for others and not made for us.'),
      ...cast('ABSTAIN', 'byrne okafor huynh'),
      ...because(
        'BLOCK',
        'tremblay',
        'The section on existing collections stops every new licence until a body answers that may not exist. It would ' +
          'close the word lists on which keyboards and school dictionaries of forty languages rest. Exempt teaching and ' +
          'input methods, and I withdraw the block.',
      ),
    ],
    6,
  ),
  poll(
    {
      key: 'unit-of-voting',
      itemKey: 'procedure',
      proposalKey: null,
      question: 'Should polls that decide be counted by organisation from the next edition on?',
      method: 'SUPPORT_SCALE',
      unit: 'PERSON',
      secrecy: 'NAMED',
      resultsShown: 'ALWAYS',
      electorate: everyGroup,
      rule: 'two-thirds',
      opensAt: ago(26),
      closesAt: ago(16),
      state: 'VOIDED',
      voided: {
        at: ago(24),
        reason:
          'The question was opened before the text it refers to had been submitted, so that voters could not know what ' +
          '“by organisation” would mean for those who have none. It will be put again with the text. The nine ballots ' +
          'that were cast do not count and are kept in the record.',
      },
    },
    [
      ...cast('SUPPORT', 'peeters keller balogun tamm'),
      ...because('OPPOSE', 'bagwan', 'Those who speak for themselves would have no vote.'),
      ...cast('OPPOSE', 'kowalska ndiaye'),
      ...because('ABSTAIN', 'ashdown', 'There is no text to vote on.'),
      ...cast('ABSTAIN', 'whelan'),
    ],
    4,
  ),
];
