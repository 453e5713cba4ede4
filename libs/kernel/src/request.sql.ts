/**
 * SQL that keeps what requests were answered, one for each row of `source`, the name of a relation with the columns
 * actorId, idempotencyKey, operation, inputHash, answer and at. For acts that are one statement; a request that was
 * carried out before makes it fail (23505, request_pkey). Whoever keeps an answer so also reads it.
 */
export const keepAnswersFrom = (source: string): string => `
  INSERT INTO request ("actorId", "idempotencyKey", operation, "inputHash", answer, at)
  SELECT "actorId", "idempotencyKey", operation, "inputHash", answer, at FROM ${source}`;
