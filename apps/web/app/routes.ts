import { index, type RouteConfig, route } from '@react-router/dev/routes';

/** Every address of the product. Each line names the file that answers it. */
export default [index('routes/home.tsx'), route('*', 'routes/nothing-here.tsx')] satisfies RouteConfig;
