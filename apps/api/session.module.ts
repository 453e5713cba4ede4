import { Module } from '@nestjs/common';
import { ForumModule } from '@plenary/forum';
import { SessionService } from './session.ts';

@Module({ imports: [ForumModule], providers: [SessionService], exports: [SessionService] })
export class SessionModule {}
