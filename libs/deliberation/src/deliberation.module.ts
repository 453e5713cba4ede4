import { Module, type OnModuleInit } from '@nestjs/common';
import { ForumModule, ItemUses } from '@plenary/forum';
import { RecordModule, RecordService } from '@plenary/record';
import { CommentReader } from './comment/comment.reader.ts';
import { CommentResolver, RecordEntryCommentResolver, ViewerCommentsResolver } from './comment/comment.resolver.ts';
import { CommentService } from './comment/comment.service.ts';
import {
  AgendaItemResolver,
  ForumProposalsResolver,
  GroupParticipationResolver,
  ViewerProposalsResolver,
} from './proposal/agenda.resolver.ts';
import { ProposalPermissionResolver } from './proposal/permission.resolver.ts';
import { ProposalImport } from './proposal/proposal.import.ts';
import { ProposalReader } from './proposal/proposal.reader.ts';
import { ProposalResolver, ProposalVersionResolver } from './proposal/proposal.resolver.ts';
import { ProposalService } from './proposal/proposal.service.ts';
import { itemsWithProposals } from './proposal/proposal.write.ts';
import { ThreadResolver } from './thread/thread.resolver.ts';
import { ThreadService } from './thread/thread.service.ts';
import { itemsWithComments } from './thread/thread.sql.ts';

const resolvers = [
  AgendaItemResolver,
  CommentResolver,
  ForumProposalsResolver,
  GroupParticipationResolver,
  ProposalPermissionResolver,
  ProposalResolver,
  ProposalVersionResolver,
  RecordEntryCommentResolver,
  ThreadResolver,
  ViewerCommentsResolver,
  ViewerProposalsResolver,
];
const services = [CommentReader, CommentService, ProposalImport, ProposalReader, ProposalService, ThreadService];

@Module({ imports: [ForumModule, RecordModule], providers: [...resolvers, ...services], exports: services })
export class DeliberationModule implements OnModuleInit {
  constructor(
    private readonly uses: ItemUses,
    private readonly record: RecordService,
    private readonly proposals: ProposalReader,
  ) {}

  onModuleInit(): void {
    this.uses.tell('ITEM_HAS_PROPOSALS', itemsWithProposals);
    this.uses.tell('ITEM_HAS_COMMENTS', itemsWithComments);
    for (const act of ['PROPOSAL_DRAFTED', 'PROPOSAL_EDITED', 'PROPOSAL_WITHDRAWN'])
      this.record.withhold(act, this.proposals.submittedAmong, { wholly: true });
  }
}
