GRANT SELECT, INSERT, UPDATE ON home_purchase TO ${appUser};
