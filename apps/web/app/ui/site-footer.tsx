import { useLingui } from '@lingui/react';
import { Link } from 'react-router';

export function SiteFooter() {
  const { i18n } = useLingui();
  return (
    <footer className="site-footer">
      <div className="frame">
        <nav aria-label={i18n.t('About Plenary')}>
          <ul className="links">
            <li>
              <Link to="/about#how">{i18n.t('How it works')}</Link>
            </li>
            <li>
              <Link to="/about#check">{i18n.t('How to check a count')}</Link>
            </li>
            <li>
              <Link to="/about#conduct">{i18n.t('Code of conduct')}</Link>
            </li>
            <li>
              <Link to="/about#api">{i18n.t('API')}</Link>
            </li>
          </ul>
        </nav>
        <p>{i18n.t('Every act is on the public record. Every count can be made again by anybody.')}</p>
      </div>
    </footer>
  );
}
