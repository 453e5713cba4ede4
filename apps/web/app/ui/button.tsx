import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface ButtonProps {
  /** Says the act: "Submit proposal". */
  children: ReactNode;
  /** One first button a form; `plain` looks like a link. */
  weight?: 'first' | 'second' | 'plain';
  name?: string;
  value?: string;
  /** Sends the form as it is, unfinished or not. */
  anyState?: boolean;
}

/** Sends its form. */
export function Button({ children, weight = 'first', name, value, anyState }: ButtonProps) {
  return (
    <button type="submit" className="button" data-weight={weight} name={name} value={value} formNoValidate={anyState}>
      {children}
    </button>
  );
}

export function ButtonLink({
  children,
  to,
  weight = 'first',
}: {
  children: ReactNode;
  to: string;
  weight?: 'first' | 'second';
}) {
  return (
    <Link className="button" data-weight={weight} to={to}>
      {children}
    </Link>
  );
}
