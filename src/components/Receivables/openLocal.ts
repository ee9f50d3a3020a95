import { type DeviceStorage, openStorage } from '../../case/storage';

/** What the device keeps, where the reader lets it. */
export const openLocal = (): DeviceStorage => openStorage(() => window.localStorage);
