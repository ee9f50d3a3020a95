export { ComparisonRow, default as RouteComparison, RouteCell } from '../RouteComparison';
