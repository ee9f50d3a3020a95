import { type ApiWindow, findApi } from '../../training/lms/findApi';
import { type Api12, openScorm12 } from '../../training/lms/scormSession';
import { start } from './start';

void start(async () => {
  const api = findApi<Api12>(window as unknown as ApiWindow, 'API');
  return api && openScorm12(api, Date.now());
});
