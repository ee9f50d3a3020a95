/** What authors may write of a fact of each type, and what the checker needs to know of it. Build time only. */
import type { FactType } from '.';
import { describe as amount } from './amount';
import { describe as choice } from './choice';
import { describe as choices } from './choices';
import { describe as date } from './date';
import type { FactTypeAuthoring } from './factType';
import { describe as integer } from './integer';
import { describe as text } from './text';

export const AUTHORING: Readonly<Record<FactType, FactTypeAuthoring>> = {
  choice: choice(),
  choices: choices(),
  amount: amount(),
  integer: integer(),
  date: date(),
  text: text(),
};
