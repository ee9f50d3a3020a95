/** Kinds of values that several files of `law/` hold. Build time only. */
import * as z from 'zod';

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that another file defines. */
export const id = z.string().regex(ID);

/** A text in French that is not empty. */
export const text = z.string().trim().min(1);
