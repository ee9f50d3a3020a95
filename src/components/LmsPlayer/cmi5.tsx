import { openCmi5 } from '../../training/lms/cmi5Session';
import { start } from './start';

void start(() => openCmi5(window.sessionStorage));
