import { useLingui } from '@lingui/react';
import { Heading } from '../ui/heading.tsx';

export default function Home() {
  const { i18n } = useLingui();
  return <Heading title={i18n.t('Consultations')} />;
}
