GRANT SELECT, UPDATE ON lease TO ${appUser};
