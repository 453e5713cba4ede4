export { AccountService, locales, requireEmail } from './account.service.ts';
export { AdministrationService } from './administration.service.ts';
export { IdentityModule } from './identity.module.ts';
export { type ImportedOrganisation, makeOrganisations, makePeople } from './imported.sql.ts';
export { LoginService, sessionDays } from './login.service.ts';
export { mailText } from './mail-text.ts';
export { OrganisationService, type OrganisationTerms, requireCountry } from './organisation.service.ts';
export { hashPassword } from './password.ts';
export { countries, regionOf } from './region.ts';
