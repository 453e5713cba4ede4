import { Module } from '@nestjs/common';
import { RecordModule } from '@plenary/record';
import { AccountService } from './account.service.ts';
import { AdministrationService } from './administration.service.ts';
import { LocalStrategy } from './local.guard.ts';
import { LoginService } from './login.service.ts';
import { OrganisationService } from './organisation.service.ts';
import { PersonResolver } from './person.resolver.ts';

@Module({
  imports: [RecordModule],
  providers: [AccountService, AdministrationService, LoginService, LocalStrategy, OrganisationService, PersonResolver],
  exports: [AccountService, AdministrationService, LoginService, OrganisationService],
})
export class IdentityModule {}
