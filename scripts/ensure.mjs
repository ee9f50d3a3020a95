/** Installs what is missing; says nothing when all is there. */
import { ensurePackages } from './lib.mjs';

ensurePackages();
