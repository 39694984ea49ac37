GRANT SELECT, INSERT, UPDATE ON long_work TO ${appUser};
