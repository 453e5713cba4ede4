export { RecordModule } from './record.module.ts';
export { type Act, entryOf, pseudonymIn, RecordService } from './record.service.ts';
