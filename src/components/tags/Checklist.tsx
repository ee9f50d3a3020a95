export { ChecklistItem, default as Checklist } from '../Checklist';
