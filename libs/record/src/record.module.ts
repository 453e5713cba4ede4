import { Module } from '@nestjs/common';
import { RecordService } from './record.service.ts';

@Module({ providers: [RecordService], exports: [RecordService] })
export class RecordModule {}
