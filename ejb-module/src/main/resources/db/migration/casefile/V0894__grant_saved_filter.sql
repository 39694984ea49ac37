GRANT SELECT, INSERT, DELETE ON saved_filter TO ${appUser};
