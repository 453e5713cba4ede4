export { appendEntriesFrom } from './entry.sql.ts';
export { RecordModule } from './record.module.ts';
export {
  type Act,
  type Disclosure,
  entryOf,
  pseudonymIn,
  RecordService,
  type RecordSubject,
} from './record.service.ts';
