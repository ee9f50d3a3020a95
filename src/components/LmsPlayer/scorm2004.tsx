import { type ApiWindow, findApi } from '../../training/lms/findApi';
import { type Api2004, openScorm2004 } from '../../training/lms/scormSession';
import { start } from './start';

void start(async () => {
  const api = findApi<Api2004>(window as unknown as ApiWindow, 'API_1484_11');
  return api && openScorm2004(api, Date.now());
});
