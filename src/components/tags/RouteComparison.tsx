export { default as RouteComparison, RouteCell, RouteRow } from '../RouteComparison';
