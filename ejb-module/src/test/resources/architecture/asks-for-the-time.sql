UPDATE lease SET leased_until = NOW(3);
