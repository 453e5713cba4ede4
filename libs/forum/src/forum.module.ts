import { Module } from '@nestjs/common';
import { IdentityModule } from '@plenary/identity';
import { RecordModule } from '@plenary/record';
import { AgendaReader } from './edition/agenda.reader.ts';
import { AgendaItemResolver } from './edition/agenda.resolver.ts';
import { AgendaService } from './edition/agenda.service.ts';
import { EditionResolver } from './edition/edition.resolver.ts';
import { EditionService } from './edition/edition.service.ts';
import { ForumEditionsResolver } from './edition/forum-editions.resolver.ts';
import { ItemUses } from './edition/item-uses.ts';
import { ProgrammeService } from './edition/programme.service.ts';
import { SessionResolver } from './edition/session.resolver.ts';
import { SessionService } from './edition/session.service.ts';
import { ForumResolver } from './forum/forum.resolver.ts';
import { ForumService } from './forum/forum.service.ts';
import { GroupService } from './forum/group.service.ts';
import { ParticipationService } from './forum/participation.service.ts';
import { ForumImportService } from './import/import.service.ts';
import { AccreditationResolver, MandateResolver } from './standing/accreditation.resolver.ts';
import { AccreditationService } from './standing/accreditation.service.ts';
import { DecisionService } from './standing/decision.service.ts';
import { ForumOfficesResolver, OfficeResolver } from './standing/office.resolver.ts';
import { OfficeService } from './standing/office.service.ts';
import { ForumStandingResolver, SignInPayloadResolver, StandingResolver } from './standing/standing.resolver.ts';
import { StandingService } from './standing/standing.service.ts';

const services = [
  ForumService,
  GroupService,
  ParticipationService,
  EditionService,
  ProgrammeService,
  SessionService,
  AgendaService,
  AgendaReader,
  ItemUses,
  AccreditationService,
  DecisionService,
  OfficeService,
  StandingService,
  ForumImportService,
];
const resolvers = [
  ForumResolver,
  ForumEditionsResolver,
  ForumStandingResolver,
  EditionResolver,
  AgendaItemResolver,
  SessionResolver,
  AccreditationResolver,
  MandateResolver,
  OfficeResolver,
  ForumOfficesResolver,
  StandingResolver,
  SignInPayloadResolver,
];

@Module({ imports: [IdentityModule, RecordModule], providers: [...services, ...resolvers], exports: services })
export class ForumModule {}
