import { createContext, useContext } from 'react';

/** Address of the one script that pages load; the build gives it. */
export const PageScript = createContext('');

export const usePageScript = () => useContext(PageScript);
