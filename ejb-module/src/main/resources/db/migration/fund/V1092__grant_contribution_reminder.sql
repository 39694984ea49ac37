GRANT SELECT, INSERT ON contribution_reminder TO ${appUser};
