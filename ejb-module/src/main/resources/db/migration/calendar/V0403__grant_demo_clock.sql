GRANT SELECT, UPDATE ON demo_clock TO ${appUser};
