export { DecisionReader, type ShownDecision } from './decision.reader.ts';
export { DecisionService } from './decision.service.ts';
export { ModerationModule } from './moderation.module.ts';
