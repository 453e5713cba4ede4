import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext, Schema } from '@plenary/kernel';
import type { PollRow } from '../poll/poll.sql.ts';
import { SensitivityService } from './sensitivity.service.ts';

@Resolver('Poll')
export class PollSensitivityResolver {
  constructor(private readonly service: SensitivityService) {}

  @ResolveField()
  sensitivity(poll: PollRow, _args: unknown, context: RequestContext) {
    return this.service.sensitivity(poll, context);
  }

  @ResolveField()
  whatIf(poll: PollRow, { rule }: Schema.PollWhatIfArgs, context: RequestContext) {
    return this.service.whatIf(poll, rule ?? null, context);
  }
}
