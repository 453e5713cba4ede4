import { regionOf } from './regions.ts';
import type { OrganisationSeed } from './types.ts';

function body(key: string, type: OrganisationSeed['type'], country: string | null, name: string): OrganisationSeed {
  return { key, name, type, country, region: regionOf(country) };
}

/** The organisations of the demonstration. All are invented. */
export const organisations: OrganisationSeed[] = [
  body('jingwei', 'GOVERNMENT', 'CN', 'Jingwei Bureau for Intelligent Systems Coordination'),
  body('nairobi-desk', 'GOVERNMENT', 'KE', 'Nairobi Directorate for Emerging Technologies'),
  body('aufsicht', 'GOVERNMENT', 'DE', 'Federal Desk for Algorithmic Oversight'),
  body('brasilia', 'GOVERNMENT', 'BR', 'Secretariat for Automated Public Decisions'),
  body('cairo', 'GOVERNMENT', 'EG', 'Cairo Authority for Digital Futures'),
  body('delhi', 'GOVERNMENT', 'IN', 'Office of the Commissioner for Automated Systems'),
  body('interagency', 'GOVERNMENT', 'US', 'Interagency Desk on Automated Systems'),
  body('dakar', 'GOVERNMENT', 'SN', 'Délégation à l’économie des données'),
  body('tallinn', 'GOVERNMENT', 'EE', 'State Chamber for Automated Registers'),
  body('suva', 'GOVERNMENT', 'FJ', 'Pacific Climate Informatics Unit'),
  body('paris', 'GOVERNMENT', 'FR', 'Mission interservices pour les systèmes apprenants'),

  body('meridian', 'COMPANY', 'US', 'Meridian Compute'),
  body('qinghe', 'COMPANY', 'CN', 'Qinghe Intelligence'),
  body('nordlys', 'COMPANY', 'SE', 'Nordlys Systems'),
  body('kaveri', 'COMPANY', 'IN', 'Kaveri Cloud Works'),
  body('hanbit', 'COMPANY', 'KR', 'Hanbit Immersive'),
  body('savanna', 'ASSOCIATION', 'NG', 'Savanna Association of Digital Enterprises'),
  body('small-software', 'ASSOCIATION', 'BE', 'Small Software Makers of Europe'),

  body('fair-systems', 'NGO', 'ZA', 'Fair Systems Network'),
  body('red-codigo', 'NGO', 'MX', 'Red Derechos en Código'),
  body('lisan', 'NGO', 'JO', 'مؤسسة لسان لتقنيات اللغة'),
  body('nothing-automated', 'NGO', 'IE', 'Nothing Automated About Us'),
  body('delta-youth', 'NGO', 'BD', 'Delta Youth for Climate Data'),
  body('yinling', 'NGO', 'CN', '银龄数字关怀中心'),

  body('lakeview', 'UNIVERSITY', 'CN', 'Lakeview Institute for AI Governance'),
  body('fleuve', 'UNIVERSITY', 'SN', 'Institut du Fleuve pour la société numérique'),
  body('harzberg', 'UNIVERSITY', 'DE', 'Harzberg School of Technology'),
  body('rioclaro', 'UNIVERSITY', 'CO', 'Instituto Río Claro de Estudios Públicos'),

  body('open-interop', 'STANDARDS_BODY', 'CH', 'Open Interoperability Group'),
  body('maintainers', 'OTHER', 'NL', 'Community of Model Maintainers'),
  body('learning-guild', 'ASSOCIATION', 'CA', 'Secure Learning Engineers’ Guild'),

  body('data-commons', 'INTERGOVERNMENTAL', null, 'Intergovernmental Office for Data Commons'),
  body('southern-bank', 'INTERGOVERNMENTAL', null, 'Southern Corridor Development Bank'),
  body('health-foresight', 'INTERGOVERNMENTAL', null, 'Regional Health Foresight Organisation'),

  body('governance-wire', 'MEDIA', 'GB', 'The Governance Wire'),
  body('almidan', 'MEDIA', 'LB', 'مجلة الميدان الرقمي'),
  body('nanan', 'MEDIA', 'CN', '南岸科技评论'),
];
