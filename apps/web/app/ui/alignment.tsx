import { useLingui } from '@lingui/react';
import type { Alignment, AlignmentPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { DataTable } from './data-table.tsx';
import { GroupTag } from './group.tsx';

export const alignments: readonly Alignment[] = ['SUPPORT', 'CONCERN', 'OPPOSE', 'NEUTRAL', 'QUESTION'];

const signs: Record<Alignment, string> = { SUPPORT: '+', CONCERN: '!', OPPOSE: '−', NEUTRAL: '=', QUESTION: '?' };
const colours: Record<Alignment, string | undefined> = {
  SUPPORT: 'support',
  CONCERN: 'oppose',
  OPPOSE: 'oppose',
  NEUTRAL: 'abstain',
  QUESTION: undefined,
};

export function useAlignmentName() {
  const { i18n } = useLingui();
  const names: Record<Alignment, string> = {
    SUPPORT: i18n.t('In support'),
    CONCERN: i18n.t('Concern'),
    OPPOSE: i18n.t('Opposed'),
    NEUTRAL: i18n.t('Neutral'),
    QUESTION: i18n.t('Question'),
  };
  return (alignment: Alignment) => names[alignment];
}

/** How a thread stands to what it discusses: a sign, a colour and the word. */
export function AlignmentTag({ alignment }: { alignment: Alignment }) {
  const name = useAlignmentName();
  return (
    <span className={`alignment ${colours[alignment] ?? ''}`} data-sign={signs[alignment]}>
      {name(alignment)}
    </span>
  );
}

interface GroupRow {
  group: AlignmentPartsFragment['group'];
  counts: Partial<Record<Alignment, number>>;
}

/** How the threads of each group are aligned, in figures. Small enough to stand above the thread on a telephone. */
export function AlignmentTable({
  alignments: counted,
  caption,
}: {
  alignments: readonly AlignmentPartsFragment[];
  caption: string;
}) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const name = useAlignmentName();
  const rows: GroupRow[] = [];
  for (const { group, alignment, comments } of counted) {
    const row = rows.find((known) => known.group.id === group.id);
    if (row) row.counts[alignment] = comments;
    else rows.push({ group, counts: { [alignment]: comments } });
  }
  return (
    <DataTable
      caption={caption}
      rows={rows.toSorted((a, b) => a.group.position - b.group.position)}
      rowKey={({ group }) => group.id}
      columns={[
        { key: 'group', label: i18n.t('Stakeholder group'), cell: ({ group }) => <GroupTag group={group} /> },
        ...alignments.map((alignment) => ({
          key: alignment,
          label: name(alignment),
          number: true,
          cell: ({ counts }: GroupRow) => number(counts[alignment] ?? 0),
        })),
      ]}
    />
  );
}
