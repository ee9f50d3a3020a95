/** The only helper of `tslib` that code for the browser calls; the package cannot be taken apart, and weighs 3 kB. */
export function __importDefault(module: { __esModule?: boolean }): unknown {
  return module.__esModule ? module : { default: module };
}
