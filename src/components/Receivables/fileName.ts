import { createContext } from 'react';

/** Name of the file that is shown: a case says where its figures come from. */
export const FileName = createContext('');
