import { useLingui } from '@lingui/react';

/** Who takes part, what they do, and how it is decided. */
export function How() {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{i18n.t('How it works')}</h2>
      <p>
        {i18n.t(
          'A forum is a standing body. It holds editions, each with phases: a phase says when proposals, comments and votes are taken. An edition has an agenda, and under each of its items stakeholders put forward proposals.',
        )}
      </p>
      <p>
        {i18n.t(
          'Anybody reads. To speak and to vote, a person asks the forum for accreditation in one stakeholder group, for themselves or for an organisation. Observers read and do not speak or vote. An organisation has one vote, cast by the person who holds its mandate.',
        )}
      </p>
      <p>
        {i18n.t(
          'A comment that starts a branch says how it stands to the proposal: in support, concern, opposed, neutral or a question. Group, organisation and country are kept with each comment and each vote as they were then; later changes never rewrite them.',
        )}
      </p>
      <p>
        {i18n.t(
          'A poll fixes its question, who may vote, its decision rule, its dates and whether names are shown before it opens, and none of them changes afterwards. Who may vote is frozen in a roll when it opens. A vote can be changed until voting closes; the last one counts.',
        )}
      </p>
    </section>
  );
}
