export { ForumModule } from './forum.module.ts';
export { StandingService } from './standing.service.ts';
