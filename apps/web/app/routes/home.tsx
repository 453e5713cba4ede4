import { useLingui } from '@lingui/react';

export default function Home() {
  const { i18n } = useLingui();
  return (
    <>
      <title>Plenary</title>
      <h1>{i18n.t('Consultations')}</h1>
    </>
  );
}
