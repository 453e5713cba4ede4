import { useLingui } from '@lingui/react';
import type { RequestPartsFragment } from '../generated/operations.ts';
import { Empty } from '../ui/empty.tsx';
import { Request } from './request.tsx';

interface WaitingRequestsProps {
  requests: readonly RequestPartsFragment[];
  count: number;
  zone: string;
}

/** Requests for accreditation that wait for a decision, oldest first. */
export function WaitingRequests({ requests, count, zone }: WaitingRequestsProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{i18n.t('Requests for accreditation ({count})', { count })}</h2>
      {requests.length === 0 && (
        <Empty>
          <p>{i18n.t('No request waits. New ones stand here, oldest first.')}</p>
        </Empty>
      )}
      <ul className="list">
        {requests.map((request) => (
          <li key={request.id}>
            <Request request={request} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
