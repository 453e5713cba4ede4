export { EditionService } from './edition/edition.service.ts';
export type { AgendaItemContext, EditionRow } from './edition/edition.sql.ts';
export { mayNotAct } from './edition/phase.policy.ts';
export { ForumService } from './forum/forum.service.ts';
export { ForumModule } from './forum.module.ts';
export { mayNotAdminister, mayNotOrganize, mayNotParticipate } from './standing/standing.policy.ts';
export { StandingService } from './standing/standing.service.ts';
