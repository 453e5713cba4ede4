import { useLingui } from '@lingui/react';
import type { Figures, Weight } from '@plenary/tally';
import { DataTable } from '../ui/data-table.tsx';

interface WeightsProps {
  weights: readonly Weight[];
  figures: Figures;
  nameOf: (id: string) => string;
}

/** With which factor each group entered a test in which all groups weigh the same. */
export function Weights({ weights, figures, nameOf }: WeightsProps) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>{i18n.t('How the groups were weighted')}</summary>
      <DataTable
        caption={i18n.t('Each group’s votes times its factor; the factors make all groups weigh the same.')}
        rows={weights}
        rowKey={({ group }) => group}
        columns={[
          { key: 'group', label: i18n.t('Stakeholder group'), cell: ({ group }) => nameOf(group) },
          { key: 'part', label: i18n.t(figures.part.title), number: true, cell: ({ part }) => part },
          { key: 'of', label: i18n.t(figures.of.title), number: true, cell: ({ of }) => of },
          { key: 'factor', label: i18n.t('Factor'), number: true, cell: ({ factor }) => `× ${factor}` },
        ]}
      />
    </details>
  );
}
